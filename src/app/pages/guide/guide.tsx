/** The user's guide: short, offline, in the words of the screens. */
import type { ComponentChildren } from 'preact';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';

export function GuidePage() {
  return (
    <Page title="How Headroom works" back={{ href: paths.today, label: 'Today' }}>
      <Part title="Report in two taps">
        <ol class="numbers">
          <li>
            Open <b>Today</b>. If nothing is different since last time, choose “Nothing has changed”.
          </li>
          <li>Look over the figures and choose “Nothing has changed – confirm”.</li>
        </ol>
        <p>If something is different, choose “Something has changed”, change the numbers, then “Check and send”.</p>
      </Part>
      <Part title="Vacancies">
        <p>
          Did somebody move in or leave, and nothing else? There is a button for each. Every bed is one of four things: <b>occupied</b>,{' '}
          <b>reserved</b> for someone, <b>available</b> now, or <b>not available</b> (say why). The four add up to the beds of that kind;
          Headroom counts with you and says how many are missing.
        </p>
      </Part>
      <Part title="Hours available">
        <p>
          Say how many hours a week you could take on, by area, time of day, and one or two carers. Headroom shows at once how many of them
          each council could buy, and why the others do not count: your rate, your area, your CQC rating, the framework, or hours not
          confirmed in time.
        </p>
      </Part>
      <Part title="Places">
        <p>
          Flats, tenancies, sessions and nights are counted like beds: taken, reserved, available or not available. If you work alone, there
          are four questions: what, where, how much, from when.
        </p>
      </Part>
      <Part title="Workforce and service status">
        <p>
          <b>Workforce</b> is counts of jobs and people by group of jobs, never names. Headroom works out your rates and shows them beside
          what your area published, with its year. <b>Service status</b> says whether you can run safely and what help you would like; your
          councils read it, and no other provider does.
        </p>
      </Part>
      <Part title="When it is due">
        <p>
          Vacancies, workforce and status are due from the 8th to the 14th of each month, or the next working day. Hours are confirmed each
          week. Your council may ask more often; Headroom says what each council asks, and warns before missed months add up to a notice.
        </p>
      </Part>
      <Part title="Putting a mistake right">
        <p>
          Open the receipt under <b>Sent</b> and choose “Correct this return”. Say why in a few words. The first report stays to be read;
          councils go by the correction. If two of you reported at the same time and the figures differ, Headroom shows both: one tap says
          which are right.
        </p>
      </Part>
      <Part title="Packages waiting, grants and questions">
        <p>
          Under <b>Opportunities</b>, “Packages waiting” is the care your councils are looking for now. What fits your services stands
          first, beside the hours you last reported. Offer all of it or a part, with no connection too; the council’s answer comes back to
          you, and until then you can take the offer back. At notices, plans and grants you can say “I’m interested” or ask a question; at
          plans, “This affects us”. A council may answer a question to everybody, without your name. A request for help with quality or
          money is read by the council’s officers and your organisation’s managers, and by nobody else.
        </p>
      </Part>
      <Part title="With no signal">
        <p>
          Headroom works the same with no connection. What you type is kept on this device at every pause. What you send says{' '}
          <b>Saved on this device</b> until the council’s server has it; then it says <b>Received</b>, with a reference.
        </p>
        <p>You can close Headroom, or the device can lose power: what was saved goes later, by itself, once and only once.</p>
        <p>
          While Headroom is open with a connection, what a colleague sends and what a council answers shows within moments; where the device
          saves data, within a few minutes.
        </p>
      </Part>
      <Part title="The words under Sent">
        <ul class="bullets">
          <li>
            <b>Saved on this device</b>: safe here, not with the council yet.
          </li>
          <li>
            <b>Received</b>: the council’s server has stored it. The receipt says when, and who can read it.
          </li>
          <li>
            <b>Needs your attention</b>: the server could not take it and says why. Put it right, or discard it with a reason. The council
            sees that it was refused and the reason, not the return itself.
          </li>
          <li>
            <b>Two reports overlap</b>: a colleague reported the same service within half an hour. Say on Today whose figures are right.
          </li>
        </ul>
      </Part>
      <Part title="Plans and Opportunities">
        <p>
          What councils said they mean to buy, in plain words. Each item names its document, section and date; “about”, “at least” and “up
          to” are the council’s. Where two statements disagree, both are shown. “What this means for you” is worked out on your device from
          your own figures, and is no promise.
        </p>
        <p>
          Search finds every plan, figure and notice on this device, from the first letter, with or without a signal. Save an item to find
          it again, with a note to yourself; both follow you to your other devices. Under Opportunities each notice says why it is shown;
          “Everything” hides nothing.
        </p>
      </Part>
      <Part title="Many homes">
        <p>
          On Report, “Nothing has changed at several” confirms in one go those you tick, and “All homes in one grid” holds every home’s beds
          on one screen: type, paste from a spreadsheet, or bring in a CSV or Excel file. What does not add up stays and says so; the rest
          can go.
        </p>
      </Part>
      <Part title="Figures you have already typed elsewhere">
        <p>
          ASC-WDS files fill in the workforce return. They are read and added up on this device; nothing about a person is stored or sent.
          The copy sheet gives your figures in the Capacity Tracker’s order, to copy one by one or all at once.
        </p>
      </Part>
      <Part title="What not to type">
        <p>Never a resident’s or a member of staff’s name. Headroom holds counts, not people.</p>
      </Part>
      <Part title="Several people, one tablet">
        <p>
          Set a PIN under the organisation’s name. Your work is then locked when Headroom is opened and after five minutes without a touch,
          and others can open theirs. Forgotten it? Sign in by e-mail: nothing is lost. With a passkey that only you can use, such as a
          security key, you need not type.
        </p>
      </Part>
      <Part title="Reminders">
        <p>
          Under the organisation’s name you choose: an e-mail before a report is late, one each day, or a message on this device. Never in
          your quiet hours. Your own calendar can show what is due, too.
        </p>
      </Part>
      <Part title="Keeping your work safe">
        <ul class="bullets">
          <li>Install Headroom: browsers keep what installed apps store. In Safari, choose Share, then Add to Home Screen.</li>
          <li>
            Do not clear the browser’s data while something is waiting under <b>Sent</b>.
          </li>
          <li>Headroom will not sign you out while something has not been sent.</li>
          <li>No connection here, but on another device? Under Sent you can save what waits as a file and bring it in there.</li>
        </ul>
      </Part>
    </Page>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="card">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

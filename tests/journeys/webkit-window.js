/**
 * A window of WebKitGTK for WebKitWebDriver, run by gjs. Debian's MiniBrowser would do, but under automation it forgets everything when
 * it closes; this one keeps its data in a folder, as a person's browser does, or nowhere. Arguments: the folder, “private” or “kept”,
 * and the share of the disk that one site may fill (-1: as WebKit sees fit).
 */
import GLib from 'gi://GLib';
import Gtk from 'gi://Gtk?version=3.0';
import WebKit from 'gi://WebKit2?version=4.1';

Gtk.init(null);
const [folder, kept, share] = ARGV;
const isPrivate = kept === 'private';
const manager = isPrivate
  ? WebKit.WebsiteDataManager.new_ephemeral()
  : new WebKit.WebsiteDataManager({
      base_data_directory: `${folder}/data`,
      base_cache_directory: `${folder}/cache`,
      origin_storage_ratio: Number(share),
    });
const context = new WebKit.WebContext({ website_data_manager: manager });
if (!isPrivate) manager.get_cookie_manager().set_persistent_storage(`${folder}/cookies.sqlite`, WebKit.CookiePersistentStorage.SQLITE);
context.set_automation_allowed(true);

const loop = new GLib.MainLoop(null, false);
context.connect('automation-started', (_context, session) => {
  const version = [WebKit.get_major_version(), WebKit.get_minor_version(), WebKit.get_micro_version()];
  const info = new WebKit.ApplicationInfo();
  info.set_name('WebKitGTK');
  info.set_version(...version);
  session.set_application_info(info);
  session.connect('create-web-view', () => {
    const view = new WebKit.WebView({ web_context: context, is_controlled_by_automation: true });
    view.get_settings().set_enable_write_console_messages_to_stdout(true);
    const window = new Gtk.Window({ type: Gtk.WindowType.TOPLEVEL });
    window.set_default_size(820, 1180);
    window.add(view);
    view.connect('close', () => window.destroy());
    window.connect('destroy', () => loop.quit());
    window.show_all();
    return view;
  });
});
loop.run();

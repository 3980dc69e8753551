/** A `duikan.yaml` that says nothing yet: every key with what it means. */
export const settingsTemplate = `# What this site is. Take the sign # away before what you want to say.

# The name, at most 40 characters: in the masthead, in titles and feeds.
# title: 河东三报

# Languages of the interface; the first one is for who has not chosen.
# languages: [zh-CN, en]

# Where the home page will stand.
# address: https://example.org/papers/

# Where readers and holders of rights write to: an e-mail address or a page.
# contact: letters@example.org

# Whose the texts are: at the foot of every page and in the data.
# rights: 文字权利属各报。

# The licence under which others may use the data.
# licence: CC-BY-4.0

# A picture beside this file in place of the wordmark: SVG, PNG, JPEG or WebP.
# logo: logo.svg

# The story that the home page opens with, or an article in it.
# first: 001-a1

# A page that opens a new report and takes title and body in its address.
# tracker: https://example.org/issues/new

# Whether search engines may list the site.
# indexed: true
`;

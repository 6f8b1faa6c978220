def fill(label, remedy):
    """The wording with what this jar holds."""
    text = label.wording
    for field in ("name", "batch"):
        text = text.replace("{{ remedy.%s }}" % field, getattr(remedy, field))
    return text

from .models import Message


def archive_messages(user, ids):
    """Archives messages; returns how many."""
    return Message.objects.filter(pk__in=ids, archived=False).update(archived=True)

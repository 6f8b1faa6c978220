from django.utils.functional import SimpleLazyObject

from .roles import is_desk


def roles(request):
    return {"at_desk": SimpleLazyObject(lambda: is_desk(request.user))}

from .models import Coffee


def coffee_list():
    coffees = Coffee.objects.filter(is_active=True)
    return coffees.select_related("origin").prefetch_related("flavours")

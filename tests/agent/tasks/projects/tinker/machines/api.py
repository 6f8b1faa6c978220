from django.utils import timezone
from rest_framework import serializers, viewsets
from rest_framework.decorators import api_view
from rest_framework.response import Response

from .models import Booking, Machine


class MachineSerializer(serializers.ModelSerializer):
    area = serializers.CharField(source='area.name')

    class Meta:
        model = Machine
        fields = ['slug', 'name', 'area', 'hourly_rate', 'needs_supervisor']


class MachineViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Machine.objects.select_related('area')
    serializer_class = MachineSerializer
    lookup_field = 'slug'


@api_view()
def whoami(request):
    """The status page asks whether somebody is logged in."""
    if not request.user.is_authenticated:
        return Response({'name': None})
    return Response({'name': request.user.get_full_name() or request.user.username})


@api_view()
def today(request):
    """Bookings of today, for the screens in the hall."""
    bookings = Booking.objects.filter(starts_at__date=timezone.localdate())
    rows = [
        {'machine': b.machine.name, 'area': b.machine.area.name, 'at': f'{b.starts_at:%H:%M}'}
        for b in bookings
    ]
    return Response(rows)

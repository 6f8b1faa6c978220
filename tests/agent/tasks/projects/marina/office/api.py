from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import IsAdminUser
from rest_framework.response import Response

from office.models import Incident
from office.serializers import IncidentSerializer


@api_view(["GET"])
@permission_classes([IsAdminUser])
def open_incidents(request):
    incidents = Incident.objects.filter(resolved_at=None).select_related("berth__pier")
    return Response(IncidentSerializer(incidents, many=True).data)

from rest_framework.decorators import api_view
from rest_framework.response import Response

from .models import Departure
from .serializers import DepartureSerializer


@api_view(["GET"])
def departures(request):
    rows = Departure.objects.select_related("stop")
    line = request.query_params.get("line")
    if line:
        rows = rows.filter(line=line)
    return Response(DepartureSerializer(rows, many=True).data)

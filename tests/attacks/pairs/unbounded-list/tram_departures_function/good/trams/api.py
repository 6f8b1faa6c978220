from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework.settings import api_settings

from .models import Departure
from .serializers import DepartureSerializer


@api_view(["GET"])
def departures(request):
    rows = Departure.objects.select_related("stop")
    line = request.query_params.get("line")
    if line:
        rows = rows.filter(line=line)
    paginator = api_settings.DEFAULT_PAGINATION_CLASS()
    page = paginator.paginate_queryset(rows, request)
    return paginator.get_paginated_response(DepartureSerializer(page, many=True).data)

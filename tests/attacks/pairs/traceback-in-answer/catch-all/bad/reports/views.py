import logging
import traceback

from rest_framework.decorators import api_view, permission_classes
from rest_framework.generics import get_object_or_404
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

logger = logging.getLogger(__name__)


@api_view(["GET"])
@permission_classes([IsAuthenticated])
def average(request, pk):
    report = get_object_or_404(request.user.reports, pk=pk)
    try:
        result = report.visits / report.days
    except Exception as error:
        logger.exception("The average of report %s", pk)
        return Response({"error": str(error), "trace": traceback.format_exc()}, status=500)
    return Response({"title": report.title, "average": result})

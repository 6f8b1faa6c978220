from rest_framework.exceptions import NotFound
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .statistics import monthly_spend


class SpendView(APIView):
    permission_classes = [IsAuthenticated]

    def get(self, request, year, month):
        if not (2000 <= year <= 2100 and 1 <= month <= 12):
            raise NotFound
        return Response(monthly_spend(request.user, year, month))

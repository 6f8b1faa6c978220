from django.db.models import F
from django.shortcuts import get_object_or_404
from rest_framework import status
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Seed


class TakePacketView(APIView):
    def post(self, request, pk):
        seed = get_object_or_404(Seed, pk=pk)
        left = Seed.objects.filter(pk=seed.pk, packets__gte=1)
        if not left.update(packets=F("packets") - 1):
            return Response({"detail": "None left."}, status=status.HTTP_409_CONFLICT)
        seed.refresh_from_db()
        return Response({"variety": seed.variety, "packets": seed.packets})

from django.shortcuts import get_object_or_404
from rest_framework import status
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Seed


class TakePacketView(APIView):
    def post(self, request, pk):
        seed = get_object_or_404(Seed, pk=pk)
        if seed.packets < 1:
            return Response({"detail": "None left."}, status=status.HTTP_409_CONFLICT)
        seed.packets -= 1
        seed.save()
        return Response({"variety": seed.variety, "packets": seed.packets})

from django.db import transaction
from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Plough, Round
from .serializers import PloughSerializer, RoundSerializer


class PloughListView(generics.ListCreateAPIView):
    queryset = Plough.objects.order_by("plate")
    serializer_class = PloughSerializer


class RoundListView(generics.ListAPIView):
    queryset = Round.objects.order_by("-started", "-pk")
    serializer_class = RoundSerializer


class DispatchView(APIView):
    @transaction.atomic
    def post(self, request, pk):
        plough = get_object_or_404(Plough.objects.select_for_update(), pk=pk)
        serializer = RoundSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        if plough.is_out:
            raise ValidationError({"non_field_errors": ["The plough is out."]})
        plough.is_out = True
        plough.save(update_fields=["is_out"])
        serializer.save(plough=plough)
        return Response(serializer.data, status=status.HTTP_201_CREATED)

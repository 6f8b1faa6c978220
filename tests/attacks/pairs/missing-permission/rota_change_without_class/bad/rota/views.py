from rest_framework import generics
from rest_framework.permissions import IsAdminUser, IsAuthenticated

from .models import Shift
from .serializers import ShiftSerializer


class ShiftList(generics.ListAPIView):
    permission_classes = [IsAuthenticated]
    queryset = Shift.objects.all()
    serializer_class = ShiftSerializer


class ShiftCreate(generics.CreateAPIView):
    permission_classes = [IsAdminUser]
    queryset = Shift.objects.all()
    serializer_class = ShiftSerializer


class ShiftEdit(generics.RetrieveUpdateDestroyAPIView):
    queryset = Shift.objects.all()
    serializer_class = ShiftSerializer

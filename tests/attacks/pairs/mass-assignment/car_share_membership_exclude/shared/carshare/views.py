from django.shortcuts import get_object_or_404
from rest_framework.generics import ListAPIView, RetrieveUpdateAPIView

from .models import Car, Membership
from .serializers import CarSerializer, MembershipSerializer


class CarList(ListAPIView):
    queryset = Car.objects.order_by("street", "pk")
    serializer_class = CarSerializer


class MembershipView(RetrieveUpdateAPIView):
    serializer_class = MembershipSerializer

    def get_object(self):
        return get_object_or_404(Membership, member=self.request.user)

from django.db.models import Q
from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import Visit
from .permissions import VisitPermission
from .serializers import VisitSerializer


class VisitList(generics.ListAPIView):
    serializer_class = VisitSerializer

    def get_queryset(self):
        user = self.request.user
        mine = Q(customer=user) | Q(tuner__user=user)
        return Visit.objects.filter(mine).select_related("tuner__user")


class VisitDetail(generics.RetrieveUpdateAPIView):
    queryset = Visit.objects.select_related("tuner__user", "customer")
    serializer_class = VisitSerializer
    permission_classes = [IsAuthenticated, VisitPermission]

from rest_framework import generics, status
from rest_framework.exceptions import PermissionDenied
from rest_framework.response import Response
from rest_framework.views import APIView

from . import services
from .models import Firing, Kiln, Potter
from .serializers import FiringSerializer, KilnSerializer


class Kilns(generics.ListAPIView):
    queryset = Kiln.objects.filter(broken=False)
    serializer_class = KilnSerializer


class Credit(APIView):
    def get(self, request):
        potter = generics.get_object_or_404(Potter, user=request.user)
        return Response({"credit": potter.credit})


class Firings(generics.ListCreateAPIView):
    serializer_class = FiringSerializer

    def get_queryset(self):
        return Firing.objects.filter(potter__user=self.request.user)

    def create(self, request, *args, **kwargs):
        if not Potter.objects.filter(user=request.user).exists():
            raise PermissionDenied("Potters only.")
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            firing = services.order_firing(request.user, **serializer.validated_data)
        except services.NoCredit:
            return Response({"credit": ["Too little."]}, status=status.HTTP_409_CONFLICT)
        return Response(self.get_serializer(firing).data, status=status.HTTP_201_CREATED)

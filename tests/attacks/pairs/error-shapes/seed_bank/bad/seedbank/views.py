from rest_framework import generics, mixins
from rest_framework.response import Response

from .models import Deposit, Variety
from .serializers import DepositSerializer, VarietySerializer


class VarietyList(generics.ListAPIView):
    queryset = Variety.objects.all()
    serializer_class = VarietySerializer


class VarietyDetail(generics.RetrieveAPIView):
    queryset = Variety.objects.all()
    serializer_class = VarietySerializer


class OwnDeposits:
    serializer_class = DepositSerializer

    def get_queryset(self):
        return Deposit.objects.filter(grower=self.request.user)


class DepositList(OwnDeposits, mixins.ListModelMixin, generics.GenericAPIView):
    def get(self, request):
        return self.list(request)

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        if not serializer.is_valid():
            return Response(
                {"success": False, "message": "Check the data of the deposit."}, status=400
            )
        serializer.save(grower=request.user)
        return Response(serializer.data, status=201)


class DepositDetail(OwnDeposits, generics.RetrieveUpdateDestroyAPIView):
    pass

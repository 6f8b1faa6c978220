from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.permissions import IsAdminUser, IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from loans import services
from loans.api.serializers import LoanSerializer
from loans.models import Loan


class LoanListAPI(generics.ListCreateAPIView):
    """A reader's own loans; those who work here see all of them, and hand out."""

    serializer_class = LoanSerializer

    def get_permissions(self):
        if self.request.method == "POST":
            return [IsAdminUser()]
        return [IsAuthenticated()]

    def get_queryset(self):
        if self.request.user.is_staff:
            return Loan.objects.all()
        return Loan.objects.filter(reader__user=self.request.user)

    def perform_create(self, serializer):
        serializer.save(handed_out_by=self.request.user)


class LoanReturnAPI(APIView):
    permission_classes = [IsAdminUser]

    def post(self, request, pk):
        loan = get_object_or_404(Loan, pk=pk)
        if loan.returned_on is not None:
            return Response(
                {"error": "This loan was returned already."},
                status=status.HTTP_409_CONFLICT,
            )
        services.give_back(loan)
        return Response(LoanSerializer(loan).data)

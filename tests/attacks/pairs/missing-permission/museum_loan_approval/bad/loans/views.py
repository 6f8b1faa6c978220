from rest_framework import mixins, status, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAdminUser, IsAuthenticated
from rest_framework.response import Response

from .models import LoanRequest
from .serializers import LoanRequestSerializer


class LoanRequestViewSet(
    mixins.CreateModelMixin,
    mixins.RetrieveModelMixin,
    mixins.ListModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = LoanRequestSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        requests = LoanRequest.objects.all()
        if not self.request.user.is_staff:
            requests = requests.filter(borrower=self.request.user)
        return requests

    def perform_create(self, serializer):
        serializer.save(borrower=self.request.user)

    def move(self, state):
        loan = self.get_object()
        pending = LoanRequest.objects.filter(pk=loan.pk, state=LoanRequest.State.PENDING)
        if not pending.update(state=state):
            return Response(
                {"detail": "This request isn't pending."}, status=status.HTTP_409_CONFLICT
            )
        loan.refresh_from_db()
        return Response(self.get_serializer(loan).data)

    @action(detail=True, methods=["post"])
    def withdraw(self, request, pk=None):
        return self.move(LoanRequest.State.WITHDRAWN)

    @action(detail=True, methods=["post"], permission_classes=[IsAdminUser])
    def decline(self, request, pk=None):
        return self.move(LoanRequest.State.DECLINED)

    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated])
    def approve(self, request, pk=None):
        return self.move(LoanRequest.State.APPROVED)

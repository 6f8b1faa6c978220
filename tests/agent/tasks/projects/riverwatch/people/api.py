from rest_framework import generics
from rest_framework.exceptions import PermissionDenied

from .models import Expense, Volunteer
from .serializers import ExpenseSerializer


class ExpenseList(generics.ListCreateAPIView):
    """Volunteers see their own expenses, the office sees all."""

    serializer_class = ExpenseSerializer

    def get_queryset(self):
        if self.request.user.is_staff:
            return Expense.objects.all()
        return Expense.objects.filter(volunteer__user=self.request.user)

    def perform_create(self, serializer):
        volunteer = Volunteer.objects.filter(user=self.request.user).first()
        if volunteer is None:
            raise PermissionDenied("Only volunteers hand in expenses.")
        serializer.save(volunteer=volunteer)


class ExpenseDetail(generics.RetrieveUpdateDestroyAPIView):
    queryset = Expense.objects.all()
    serializer_class = ExpenseSerializer

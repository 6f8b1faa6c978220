from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import ListView

from members.views import OwnMemberMixin

from .models import Material, Withdrawal


class MaterialListView(LoginRequiredMixin, ListView):
    model = Material
    template_name = 'materials/material_list.html'
    context_object_name = 'materials'


class OwnWithdrawalsView(OwnMemberMixin, ListView):
    template_name = 'materials/own_withdrawals.html'
    context_object_name = 'withdrawals'

    def get_queryset(self):
        return Withdrawal.objects.filter(member=self.get_member())

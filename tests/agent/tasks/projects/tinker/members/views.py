from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Count, Sum
from django.http import Http404
from django.views.generic import DetailView, TemplateView

from .models import Member


class OwnMemberMixin(LoginRequiredMixin):
    """The member who is logged in."""

    def get_member(self):
        member = Member.objects.filter(user=self.request.user).select_related('user').first()
        if member is None:
            raise Http404('This user is no member.')
        return member


class ProfileView(OwnMemberMixin, DetailView):
    template_name = 'members/profile.html'
    context_object_name = 'member'

    def get_object(self, queryset=None):
        return self.get_member()


class StatsView(OwnMemberMixin, TemplateView):
    """What I did here: adds up everything since the member joined."""

    template_name = 'members/stats.html'

    def get_context_data(self, **kwargs):
        member = self.get_member()
        bookings = member.bookings.values('machine__name').annotate(
            times=Count('id'), minutes=Sum('minutes')
        )
        return super().get_context_data(
            member=member,
            machines=bookings.order_by('machine__name'),
            withdrawals=member.withdrawals.count(),
            **kwargs,
        )

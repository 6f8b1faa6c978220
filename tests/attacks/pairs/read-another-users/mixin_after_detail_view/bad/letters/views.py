from django.views.generic import DetailView, ListView

from common.views import MembersMixin, OwnRowsMixin

from .models import ReferralLetter


class LetterList(MembersMixin, OwnRowsMixin, ListView):
    model = ReferralLetter
    owner_field = "patient"
    paginate_by = 20
    template_name = "letters/list.html"


class LetterDetail(MembersMixin, DetailView, OwnRowsMixin):
    model = ReferralLetter
    owner_field = "patient"
    context_object_name = "letter"
    template_name = "letters/detail.html"

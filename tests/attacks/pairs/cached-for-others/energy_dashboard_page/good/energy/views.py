from django.contrib.auth.decorators import login_required
from django.db.models import Avg, Sum
from django.utils.decorators import method_decorator
from django.views.decorators.cache import cache_page
from django.views.decorators.vary import vary_on_cookie
from django.views.generic import ListView, TemplateView

from .models import Tariff


@method_decorator(cache_page(60 * 60), name="dispatch")
class Tariffs(ListView):
    model = Tariff
    paginate_by = 50


@method_decorator([login_required, cache_page(60 * 10), vary_on_cookie], name="dispatch")
class Consumption(TemplateView):
    template_name = "energy/consumption.html"

    def get_context_data(self, **kwargs):
        readings = self.request.user.readings.all()
        return super().get_context_data(
            readings=readings[:12],
            figures=readings.aggregate(total=Sum("kwh"), mean=Avg("kwh")),
            **kwargs,
        )

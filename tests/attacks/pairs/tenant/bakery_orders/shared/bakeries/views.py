from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.exceptions import PermissionDenied
from django.urls import reverse_lazy
from django.views.generic import CreateView, DetailView, ListView

from .models import Baker, Order


class SearchForm(forms.Form):
    q = forms.CharField(max_length=60, required=False, strip=True)


class BakeryMixin(LoginRequiredMixin):
    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated:
            baker = Baker.objects.select_related("bakery").filter(user=request.user).first()
            if baker is None:
                raise PermissionDenied
            self.bakery = baker.bakery
        return super().dispatch(request, *args, **kwargs)


class OrderList(BakeryMixin, ListView):
    template_name = "bakeries/order_list.html"
    paginate_by = 30

    def get_queryset(self):
        form = SearchForm(self.request.GET)
        words = form.cleaned_data["q"] if form.is_valid() else ""
        if words:
            return Order.objects.search(self.bakery, words)
        return Order.objects.of(self.bakery)


class OrderDetail(BakeryMixin, DetailView):
    template_name = "bakeries/order_detail.html"

    def get_queryset(self):
        return Order.objects.of(self.bakery)


class OrderCreate(BakeryMixin, CreateView):
    model = Order
    fields = ["reference", "customer", "phone", "cakes", "due_on"]
    template_name = "bakeries/order_form.html"
    success_url = reverse_lazy("orders")

    def form_valid(self, form):
        form.instance.bakery = self.bakery
        return super().form_valid(form)

from django.urls import path

from cafe.views import OrderView

urlpatterns = [path("api/orders/", OrderView.as_view())]

from django.contrib import admin
from django.urls import path

from catering.views import PlaceOrder

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/orders/", PlaceOrder.as_view()),
]

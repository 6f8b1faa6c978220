from django.contrib import admin
from django.urls import path

from trucks.views import PreorderCreateView, PreorderExportView, ThanksView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("<int:pk>/order/", PreorderCreateView.as_view(), name="order"),
    path("thanks/", ThanksView.as_view(), name="thanks"),
    path("<int:pk>/orders.csv", PreorderExportView.as_view(), name="export"),
]

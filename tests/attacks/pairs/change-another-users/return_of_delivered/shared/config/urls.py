from django.contrib import admin
from django.urls import include, path

from returns.views import ask_for_return, orders

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("orders/", orders, name="orders"),
    path("orders/<int:pk>/return/", ask_for_return, name="ask-for-return"),
]

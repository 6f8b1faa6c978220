from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from kiln import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("", views.KilnList.as_view(), name="kilns"),
    path("firings/", views.MyFirings.as_view(), name="firings"),
    path("firings/new/", views.OrderFiring.as_view(), name="firing-new"),
    path("firings/<int:pk>/cancel/", views.CancelFiring.as_view(), name="firing-cancel"),
]

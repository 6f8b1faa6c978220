from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from cellar import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("api/wines/", views.WineList.as_view()),
    path("api/orders/", views.OrderList.as_view()),
    path("api/orders/<int:pk>/", views.OrderDetail.as_view()),
]

from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from silo import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("api/deliveries/", views.DeliveryList.as_view()),
    path("api/deliveries/<int:pk>/", views.DeliveryDetail.as_view()),
    path("api/statement/", views.StatementView.as_view()),
]

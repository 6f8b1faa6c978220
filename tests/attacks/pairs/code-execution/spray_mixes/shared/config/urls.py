from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from sprays import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("mixes/", views.MixList.as_view(), name="mixes"),
    path("mixes/new/", views.MixCreate.as_view(), name="mix-new"),
    path("mixes/<int:pk>/", views.MixUpdate.as_view(), name="mix"),
    path("mixes/<int:pk>/amount/", views.MixAmount.as_view(), name="mix-amount"),
]

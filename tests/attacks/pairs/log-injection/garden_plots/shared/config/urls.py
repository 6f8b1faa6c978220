from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from allotment import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("plots/", views.PlotList.as_view(), name="plots"),
    path("plots/<int:pk>/", views.PlotPage.as_view(), name="plot"),
    path("plots/<int:pk>/apply/", views.Apply.as_view(), name="apply"),
]

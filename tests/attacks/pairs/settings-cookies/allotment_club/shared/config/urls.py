from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from club.views import PlotView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(template_name="club/login.html"), name="login"),
    path("logout/", LogoutView.as_view(next_page="login"), name="logout"),
    path("plot/", PlotView.as_view(), name="plot"),
]

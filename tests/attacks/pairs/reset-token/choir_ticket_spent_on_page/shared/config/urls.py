from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from choir.views import Rehearsals, Reset, ResetAsk

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", Rehearsals.as_view(), name="rehearsals"),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("accounts/reset/", ResetAsk.as_view(), name="reset-ask"),
    path("accounts/reset/<str:key>/", Reset.as_view(), name="reset"),
]

from django.contrib.auth import views as auth
from django.urls import path

from . import views

urlpatterns = [
    path("passes/", views.Passes.as_view(), name="passes"),
    path("visits/", views.Visits.as_view(), name="visits"),
    path("forgotten/", views.Forgotten.as_view(), name="password_reset"),
    path("forgotten/sent/", auth.PasswordResetDoneView.as_view(), name="password_reset_done"),
    path("forgotten/<uidb64>/<token>/", auth.PasswordResetConfirmView.as_view(), name="password_reset_confirm"),
    path("forgotten/done/", auth.PasswordResetCompleteView.as_view(), name="password_reset_complete"),
]

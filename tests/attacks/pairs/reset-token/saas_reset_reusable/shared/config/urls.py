from django.urls import path

from accounts.views import ResetConfirmView, ResetRequestView

urlpatterns = [
    path("api/password/reset/", ResetRequestView.as_view()),
    path("api/password/reset/confirm/", ResetConfirmView.as_view()),
]

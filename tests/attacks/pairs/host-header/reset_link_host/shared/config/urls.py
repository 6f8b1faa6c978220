from django.contrib.auth import views
from django.urls import path

from accounts.views import forgot_password

urlpatterns = [
    path("forgot/", forgot_password),
    path("reset/<uidb64>/<token>/", views.PasswordResetConfirmView.as_view()),
]

from django.urls import path

from . import views

urlpatterns = [
    path("plots/", views.MyPlots.as_view()),
    path("plots/<int:pk>/plantings/", views.Plantings.as_view()),
    path("password/forgot/", views.ForgotPassword.as_view()),
    path("password/reset/", views.ResetPassword.as_view()),
]

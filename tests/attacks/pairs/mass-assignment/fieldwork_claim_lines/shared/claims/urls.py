from django.urls import path

from . import views

urlpatterns = [
    path("", views.ClaimsView.as_view()),
    path("<int:pk>/", views.ClaimView.as_view()),
    path("lines/<int:pk>/", views.ApprovalView.as_view()),
]

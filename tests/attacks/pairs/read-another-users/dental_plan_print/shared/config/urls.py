from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from plans import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(next_page="login"), name="logout"),
    path("plans/", views.PlanList.as_view(), name="plans"),
    path("plans/<int:pk>/", views.PlanDetail.as_view(), name="plan"),
    path("plans/<int:pk>/print/", views.PlanPrint.as_view(), name="plan-print"),
    path("plans/<int:pk>/ask/", views.AskQuestion.as_view(), name="plan-ask"),
]

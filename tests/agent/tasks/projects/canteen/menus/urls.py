from django.urls import path

from . import views

app_name = "menus"
urlpatterns = [
    path("", views.MenuPlanListView.as_view(), name="list"),
    path("dashboard/", views.DashboardView.as_view(), name="dashboard"),
    path("<int:pk>/", views.MenuPlanDetailView.as_view(), name="detail"),
]

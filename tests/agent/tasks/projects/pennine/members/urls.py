from django.urls import path

from members import views

app_name = "members"

urlpatterns = [
    path("", views.DashboardView.as_view(), name="dashboard"),
    path("directory/", views.DirectoryView.as_view(), name="directory"),
    path("profile/", views.ProfileView.as_view(), name="profile"),
    path("payments/", views.PaymentListView.as_view(), name="payments"),
]

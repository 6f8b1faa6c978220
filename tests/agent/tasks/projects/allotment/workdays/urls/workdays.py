from django.urls import path

from workdays import views

app_name = "workdays"

urlpatterns = [
    path("", views.WorkdayListView.as_view(), name="list"),
    path("<int:pk>/", views.WorkdayDetailView.as_view(), name="detail"),
    path("<int:pk>/join/", views.WorkdayJoinView.as_view(), name="join"),
]

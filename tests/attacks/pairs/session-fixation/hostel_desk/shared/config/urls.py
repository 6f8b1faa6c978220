from django.urls import path

from hostel import views

urlpatterns = [
    path("", views.welcome, name="welcome"),
    path("login/", views.log_in, name="login"),
    path("logout/", views.log_out, name="logout"),
    path("beds/", views.beds, name="beds"),
    path("beds/take/", views.bed_take, name="bed-take"),
    path("beds/<int:pk>/leave/", views.bed_leave, name="bed-leave"),
]

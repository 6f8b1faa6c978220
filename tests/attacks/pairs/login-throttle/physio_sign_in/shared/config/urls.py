from django.urls import path

from practice import views

urlpatterns = [
    path("sign-in/", views.sign_in, name="login"),
    path("sign-out/", views.sign_out, name="logout"),
    path("appointments/", views.appointments, name="appointments"),
    path("appointments/<int:pk>/exercises/", views.exercises, name="exercises"),
]

from django.contrib import admin
from django.urls import path


from icerink import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("sessions/", views.SessionList.as_view(), name="sessions"),
    path("sessions/<int:pk>/book/", views.Book.as_view(), name="book"),
]

from django.contrib import admin
from django.urls import path

from visits import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("visits/", views.visits, name="visits"),
    path("visits/book/", views.book, name="book"),
    path("visits/<int:pk>/", views.visit_page, name="visit"),
    path("visits/<int:pk>/move/", views.move, name="move"),
    path("visits/<int:pk>/cancel/", views.cancel, name="cancel"),
]

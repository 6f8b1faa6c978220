from django.contrib import admin
from django.urls import path


from cheesecave import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("ageing/", views.ageing, name="ageing"),
    path("shelves/<str:code>/", views.shelf, name="shelf"),
    path("wheels/<int:pk>/turn/", views.turn, name="turn"),
]

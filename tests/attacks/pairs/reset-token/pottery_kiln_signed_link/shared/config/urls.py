from django.contrib import admin
from django.urls import path


from pottery import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/firings/", views.Firings.as_view()),
    path("api/reset/ask/", views.AskReset.as_view()),
    path("api/reset/", views.Reset.as_view()),
]

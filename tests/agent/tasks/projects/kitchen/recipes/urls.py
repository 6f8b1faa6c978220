from django.urls import path

from . import views

urlpatterns = [
    path('recipes/', views.RecipeList.as_view(), name='recipe-list'),
    path('recipes/<int:pk>/', views.RecipeDetail.as_view(), name='recipe-detail'),
    path('ratings/', views.RatingList.as_view(), name='rating-list'),
    path('categories/', views.CategoryList.as_view(), name='category-list'),
    path('quick/', views.quick, name='quick'),
]
